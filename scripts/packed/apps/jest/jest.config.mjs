export default {
  testEnvironment: 'jsdom',
  transform: {
    '\\.[jt]sx?$': ['babel-jest', { presets: ['@babel/env', ['@babel/react', { runtime: 'automatic' }]] }],
  },
  // From here on as the guide says.
  transformIgnorePatterns: ['/node_modules/(?!@faultline/)'],
  setupFilesAfterEnv: ['./jest.setup.js'],
};
